/** Puts a button below a piece of code that somebody takes along: it copies it, and says that it did. */
export function copyCode(page: Document): void {
  for (const code of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const said = document.createElement('span');
    said.role = 'status';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = code.dataset['copy'] ?? '';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(code.innerText.trim()).then(() => {
        said.textContent = code.dataset['copied'] ?? '';
      });
    });
    const line = document.createElement('p');
    line.className = 'take-along';
    line.append(button, said);
    code.after(line);
  }
}
