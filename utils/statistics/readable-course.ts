/** What stands before the names of courses in addresses and says nothing: Open edX's keys (`course-v1:MITx+6.00.1x+2T2024`). */
const NOISE = /^course-v1:/;

/** A name for a course of which only its key is known, as `udemy/react-the-complete-guide`: the slug, with spaces and a capital. */
export function readableCourse(course: string): string {
  const slug = course.slice(course.indexOf('/') + 1);
  let plain = slug;
  try {
    plain = decodeURIComponent(slug);
  } catch {
    // A stray percent sign: the slug as it is.
  }
  const words = plain
    .replace(NOISE, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim();
  return words === '' ? slug : words.charAt(0).toUpperCase() + words.slice(1);
}
