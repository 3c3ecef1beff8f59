/** A page of the pretended web: head, the truth probe, then the body. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<script src="/-/page/truth.js"></script></head><body>${body}</body></html>`;
}

/** The two minutes long lesson with sound; attributes as in html, `autoplay` to begin by itself. */
function video(attributes = 'autoplay', file = 'lesson.webm'): string {
  return `<video id="player" width="320" src="/-/media/${file}" playsinline ${attributes}></video>
<script>truth.watch(document.getElementById('player'));</script>`;
}

/** A page with a video in its own document, which begins by itself. */
export function lessonPage(title = 'Lesson 1: Hooks in depth', attributes = 'autoplay', file = 'lesson.webm'): string {
  return page(title, video(attributes, file));
}

/** Addresses of lessons by the site's id in the catalogue. */
export const LESSON = {
  udemy: 'https://www.udemy.com/course/react-the-complete-guide/learn/lecture/101',
  udemyNext: 'https://www.udemy.com/course/react-the-complete-guide/learn/lecture/102',
  coursera: 'https://www.coursera.org/learn/machine-learning/lecture/aBc1d/gradient-descent',
  khan: 'https://www.khanacademy.org/math/algebra/x2f8bb11595b61c86/intro/v/origins-of-algebra',
  youtube: 'https://www.youtube.com/watch?v=abcdefghijk',
  edx: 'https://learning.edx.org/course/course-v1:MITx+6.00.1x+2T2026/block-v1:MITx+6.00.1x+2T2026+type@sequential+block@s1/block-v1:MITx+6.00.1x+2T2026+type@vertical+block@v1',
  edxFrame: 'https://courses.edx.org/xblock/block-v1:MITx+6.00.1x+2T2026+type@vertical+block@v1',
} as const;
