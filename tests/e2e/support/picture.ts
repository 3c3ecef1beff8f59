import type { Page } from 'puppeteer-core';

/** In the place of a colour: so many colours that the picture takes a hundred kilobytes and more. */
export const CONFETTI = 'confetti';

/** Draws a picture in the page and drops it on a place for one, as a person drops a file. */
export async function drop(page: Page, place: string, color: string, type = 'image/png'): Promise<void> {
  await page.evaluate(
    async (label, fill, mime, confetti) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 2000 });
      const brush = canvas.getContext('2d');
      if (brush) {
        const side = fill === confetti ? 20 : 3000;
        for (let at = 0; at < (3000 / side) * Math.ceil(2000 / side); at += 1) {
          brush.fillStyle = fill === confetti ? `hsl(${(at * 137) % 360} 80% ${20 + ((at * 31) % 60)}%)` : fill;
          brush.fillRect((at * side) % 3000, Math.floor((at * side) / 3000) * side, side, side);
        }
      }
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      const file =
        mime === 'image/svg+xml'
          ? new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', { type: mime })
          : new File(blob ? [blob] : [], 'a.png', { type: mime });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      const slots = [...document.querySelectorAll('.picture-slot')];
      const slot = slots.find((one) => one.querySelector('figcaption')?.textContent === label)?.querySelector('button');
      slot?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    place,
    color,
    type,
    CONFETTI,
  );
}
