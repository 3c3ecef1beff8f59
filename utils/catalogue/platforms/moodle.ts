import type { Platform } from '../platform';

const MEDIA_PAGES = 'page|url|resource|hvp|h5pactivity|lesson|bigbluebuttonbn|scorm|lti|book|kalvidres|videofile|label';

/** Its pages name their own type in their body's id, and in their path alike; Totara and IOMAD are built on it. */
export const moodle: Platform = {
  id: 'moodle',
  name: 'Moodle',
  group: 'universities',
  text: true,
  hosts: ['moodlecloud.com'],
  frames: ['youtube-nocookie.com', 'vimeo.com', 'panopto.com', 'panopto.eu', 'kaltura.com'],
  marks: [
    { selector: 'body[id^="page-"][class*="path-"]' },
    { selector: 'meta[name="keywords"][content^="moodle" i]' },
    { selector: 'script[src*="/lib/javascript.php"], script[src*="/theme/yui_combo.php"]' },
    { selector: 'link[href*="/theme/styles.php"]', weak: true },
  ],
  paths: ['/*mod/:type/(view|attempt|review|summary).php', '/*course/view.php'],
  pages: [
    {
      kind: 'practice',
      path: '/*mod/(quiz|assign|vpl|workshop|coderunner|adaptivequiz|glossary|data|wiki|choice|feedback)/:page',
    },
    { kind: 'certificate', path: '/*mod/(customcert|certificate|simplecertificate)/:page' },
    { kind: 'reading', path: '/*mod/book/view.php', query: { lesson: 'id' } },
    { kind: 'lesson', path: `/*mod/(${MEDIA_PAGES})/:page`, query: { lesson: 'id' }, needsMedia: true },
    { kind: 'enrol', path: '/*enrol/:page' },
    { kind: 'browse', path: '/*' },
  ],
  titles: {
    lesson: ['.page-header-headings h1', '#region-main h2'],
    course: ['.breadcrumb a[href*="/course/view.php"]'],
  },
};
