/** Has the browser keep the pages that are read, to be read again without a connection. One that does not want to is left alone. */
export function keepPages(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
