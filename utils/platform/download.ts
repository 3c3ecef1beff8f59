/** How long an address of a file is kept for the browser to take it up. */
const TAKEN_UP_MS = 60_000;

/** Hands a file to the person, as a download of this page; no permission is needed for that. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_UP_MS);
}
