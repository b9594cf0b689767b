/** Hands a text over as a file, made here: nothing travels. */
export function saveFile(name: string, text: string): void {
  // Excel reads UTF-8 only behind a byte order mark.
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
