import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  readonly title: string;
  /** What stands above the title, such as the benchmark and quarter. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** A page with its title, in the window and as heading. */
export function Page({ title, above, children }: PageProps) {
  return (
    <>
      <title>{`${title} · IJkpunt`}</title>
      <div className="page-head">
        {above === undefined ? null : <p className="above">{above}</p>}
        <PageHeading>{title}</PageHeading>
      </div>
      {children}
    </>
  );
}

/** The heading takes the focus when someone arrives from another page, so that a screen reader begins there. */
function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const arrive = useEffectEvent(() => {
    if (key !== 'default') heading.current?.focus();
  });
  // By the path alone: who types in a field of the same page, or chooses another quarter, keeps the focus where it is.
  useEffect(() => arrive(), [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
