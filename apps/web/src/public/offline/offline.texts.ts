import type { Language } from '@ijkpunt/model';

interface OfflineTexts {
  readonly heading: string;
  readonly lead: string;
  readonly whatToDo: string;
  readonly start: string;
  /** Before the address that was asked. */
  readonly asked: string;
  readonly keptHeading: string;
  readonly nothingKept: string;
  readonly read: (day: string) => string;
  /** On top of a page that is shown as it was kept. */
  readonly mark: (day: string) => string;
}

const nl: OfflineTexts = {
  heading: 'Geen verbinding',
  lead: 'Uw apparaat kan IJkpunt nu niet bereiken. Deze pagina hebt u de afgelopen tijd niet gelezen, dus we kunnen haar niet tonen.',
  whatToDo: 'Kijk of u verbinding hebt met internet en probeer het dan opnieuw.',
  start: 'Naar de startpagina',
  asked: 'Opnieuw proberen:',
  keptHeading: 'Dit kunt u nu wel lezen',
  nothingKept: 'Er zijn nog geen pagina’s die u zonder verbinding kunt lezen.',
  read: (day) => `gelezen op ${day}`,
  mark: (day) =>
    `<strong>U bent offline.</strong> Dit is de pagina zoals u haar las op ${day}. Wat daarna is gewijzigd of ingetrokken, ziet u pas als u weer verbinding hebt.`,
};

const en: OfflineTexts = {
  heading: 'No connection',
  lead: 'Your device cannot reach IJkpunt now. You have not read this page lately, so we cannot show it.',
  whatToDo: 'Check whether you are connected to the internet and then try again.',
  start: 'To the start page',
  asked: 'Try again:',
  keptHeading: 'What you can read now',
  nothingKept: 'There are no pages yet that you can read without a connection.',
  read: (day) => `read on ${day}`,
  mark: (day) =>
    `<strong>You are offline.</strong> This is the page as you read it on ${day}. What was changed or withdrawn after that you see once you are connected again.`,
};

export const offlineTexts: Record<Language, OfflineTexts> = { nl, en };
