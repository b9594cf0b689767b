import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { SpokenLanguage, useRememberedLanguage } from '../words/language.ts';

interface AppProps {
  readonly client: QueryClient;
  readonly router: ReturnType<typeof createBrowserRouter>;
}

/** The workspaces: a cache of what the server said, a language, and the pages. */
export function App({ client, router }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <SpokenLanguage value={useRememberedLanguage()}>
        <RouterProvider router={router} />
      </SpokenLanguage>
    </QueryClientProvider>
  );
}
