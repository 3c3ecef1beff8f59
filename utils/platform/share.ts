import { PICTURE_SIZE } from '@/utils/sharing/week-picture';

/** Draws a picture written in SVG as PNG, by the browser itself. @throws Error where it can't be drawn. */
export async function pngOf(svg: string): Promise<Blob> {
  const { width, height } = PICTURE_SIZE;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const fileOf = (png: Blob): File => new File([png], 'week.png', { type: 'image/png' });

/** Whether this system has a share sheet that takes a picture. */
export function canShare(): boolean {
  const empty = fileOf(new Blob([], { type: 'image/png' }));
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [empty] });
}

/** Opens the system's share sheet, in a click. False where the person closed it again. */
export async function share(png: Blob, text: string): Promise<boolean> {
  try {
    await navigator.share({ text, files: [fileOf(png)] });
    return true;
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return false;
    throw reason;
  }
}

/** Puts text on the clipboard, in a click. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** Puts a picture on the clipboard, in a click. */
export function copyPicture(png: Blob): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
