import type { Platform } from '../platform';

/** Learning platforms of universities and companies. */
export const universityPlatforms: readonly Platform[] = [
  {
    id: 'canvas',
    name: 'Canvas',
    group: 'universities',
    hosts: ['instructure.com', 'canvas.com'],
    frames: ['instructuremedia.com', 'kaltura.com', 'panopto.com', 'panopto.eu'],
    marks: [
      { selector: '#application.ic-app, body .ic-app-header' },
      { selector: 'link[href*="instructure"], script[src*="instructure"]', weak: true },
      { selector: 'meta[name="apple-itunes-app"][content*="app-id=480883488"]' },
      { selector: 'link[href*="/dist/brandable_css/"], link[href*="/dist/images/favicon"]' },
    ],
    pages: [
      { kind: 'practice', path: '/courses/:course/(quizzes|assignments|discussion_topics)/:lesson{/*}?' },
      {
        kind: 'lesson',
        path: '/courses/:course/(pages|wiki|modules/items|external_tools|media_objects)/:lesson{/*}?',
        needsMedia: true,
      },
      { kind: 'enrol', path: '/(enroll|register){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'open-edx',
    name: 'Open edX',
    group: 'universities',
    hosts: ['edly.io', 'tutor.overhang.io', 'xuetangx.com', 'fun-mooc.fr', 'france-universite-numerique-mooc.fr'],
    marks: [
      { selector: 'meta[name="openedx-release-line"]' },
      { selector: 'iframe#unit-iframe' },
      { selector: 'body.view-in-course .course-wrapper, body.courseware .xblock' },
      { selector: 'link[href*="/static/studio/"], link[href*="lms-main-v1"], link[href*="lms-course"]', weak: true },
      { selector: '.openedx-footer, footer img[alt*="Open edX" i], a[href*="openedx.org"] img', weak: true },
    ],
    paths: ['/courses/(course-v1:.+)', '/*course/(course-v1:.+)'],
    pages: [
      { kind: 'lesson', path: '/*course/:course(course-v1:[^\\/]+)/*:lesson(block-v1:[^\\/]+)', needsMedia: true },
      {
        kind: 'lesson',
        path: '/courses/:course(course-v1:[^\\/]+|[^\\/]+/[^\\/]+/[^\\/]+)/courseware/:lesson(.+)',
        needsMedia: true,
      },
      { kind: 'lesson', path: '/courses/:course(course-v1:[^\\/]+)/jump_to/:lesson(.+)', needsMedia: true },
      { kind: 'certificate', path: '/certificates/{(user|course)/}?:id{/*}?' },
      { kind: 'enrol', path: '/course_modes/*' },
      { kind: 'checkout', path: '/(basket|checkout|payment){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'blackboard',
    name: 'Blackboard',
    group: 'universities',
    hosts: ['blackboard.com', 'bbcollab.com'],
    frames: ['bbcollab.com', 'kaltura.com', 'panopto.com', 'panopto.eu'],
    marks: [
      { selector: 'body[class*="bb-"] #main-content, bb-base-layout, [data-bb-app]' },
      { selector: 'script[src*="/ultra/uiv"], link[href*="/ultra/uiv"], link[href*="learn.cdn.blackboard"]' },
      { selector: 'link[href*="blackboard"], script[src*="blackboard"]', weak: true },
      { selector: 'form[action^="/webapps/login"]', weak: true },
    ],
    paths: ['/ultra/(course|courses|institution-page|stream)/*', '/webapps/blackboard/*'],
    pages: [
      { kind: 'lesson', path: '/recording/:lesson', hosts: ['bbcollab.com'] },
      { kind: 'lesson', path: '/*session/playback/*:lesson', hosts: ['bbcollab.com'] },
      {
        kind: 'practice',
        path: '/ultra/courses/:course/{cl/}?outline/{:part/}?(assessment|test|assignment|journal|discussion|blog|wiki){/*}?',
      },
      {
        kind: 'lesson',
        path: '/ultra/courses/:course/{cl/}?outline/(lti|scorm|document|launchLink|edit/document)/:lesson{/*}?',
        needsMedia: true,
      },
      { kind: 'practice', path: '/webapps/assessment/*' },
      {
        kind: 'lesson',
        path: '/webapps/blackboard/content/*',
        query: { course: 'course_id', lesson: 'content_id' },
        needsMedia: true,
      },
      { kind: 'other', path: '/ultra/courses/:course/{cl/}?outline/file/*' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'brightspace',
    name: 'Brightspace',
    group: 'universities',
    hosts: ['brightspace.com', 'desire2learn.com'],
    marks: [
      {
        selector:
          'html[data-app-version] script[src*="brightspace"], script[src*="s.brightspace.com"], link[href*="s.brightspace.com"]',
      },
      { selector: 'd2l-navigation, d2l-html-block, d2l-labs-navigation' },
      { selector: '[class^="d2l-"], [class*=" d2l-"]', weak: true },
    ],
    paths: ['/d2l/*'],
    pages: [
      { kind: 'practice', path: '/d2l/lms/(quizzing|dropbox|discussions|survey|selfassess){/*}?' },
      { kind: 'practice', path: '/d2l/le/:course/(discussions|dropbox|quizzing){/*}?' },
      { kind: 'lesson', path: '/d2l/le/content/:course/viewContent/:lesson/View', needsMedia: true },
      { kind: 'lesson', path: '/d2l/le/lessons/:course/topics/:lesson', needsMedia: true },
      { kind: 'lesson', path: '/d2l/le/enhancedSequenceViewer/:course', query: { lesson: 'url' }, needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'sakai',
    name: 'Sakai',
    group: 'universities',
    marks: [
      { selector: '.Mrphs-portalWrapper, body.Mrphs-portalBody, #sakai-courierClient' },
      { selector: 'script[src*="/library/js/headscripts.js"]' },
    ],
    paths: ['/portal/site/:site/(tool|tool-reset|page)/*'],
    pages: [
      { kind: 'lesson', path: '/portal/site/:course/(tool|page|tool-reset)/:lesson{/*}?', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'ilias',
    name: 'ILIAS',
    group: 'universities',
    marks: [
      { selector: 'body.std #mainspacekeeper, .il-layout-page, .il-maincontrols-metabar' },
      { selector: 'link[href*="delos.css"]' },
    ],
    paths: ['/*ilias.php'],
    pages: [
      { kind: 'practice', path: '/*ilias.php', query: { has: ['cmdClass=ilTestPlayerFixedQuestionSetGUI'] } },
      { kind: 'practice', path: '/*ilias.php', query: { has: ['cmdClass=iltestplayerfixedquestionsetgui'] } },
      { kind: 'lesson', path: '/*(ilias|goto).php', needsMedia: true },
      { kind: 'lesson', path: '/*goto.php/*:lesson', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'chamilo',
    name: 'Chamilo',
    group: 'universities',
    marks: [
      { selector: 'meta[name="generator"][content*="Chamilo" i]' },
      { selector: 'link[href*="/web/css/themes/chamilo"]' },
    ],
    paths: ['/*main/lp/lp_controller.php', '/*main/exercise/:page'],
    pages: [
      { kind: 'practice', path: '/*main/(exercise|exercice|work)/:page' },
      { kind: 'lesson', path: '/*main/(lp|newscorm)/lp_controller.php', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'openolat',
    name: 'OpenOlat',
    group: 'universities',
    marks: [
      { selector: 'body#o_body, #o_main_wrapper' },
      { selector: 'meta[name="generator"][content*="OpenOlat" i]' },
    ],
    pages: [
      { kind: 'lesson', path: '/*RepositoryEntry/:course/CourseNode/:lesson', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'schoology',
    name: 'Schoology',
    group: 'universities',
    hosts: ['schoology.com'],
    marks: [{ selector: 'script[src*="schoology"]' }, { selector: '#schoology-app, body.s-theme' }],
    pages: [
      { kind: 'practice', path: '/(assignment|common-assessment)/:lesson{/*}?' },
      { kind: 'lesson', path: '/course/:course/materials/(gp|link/view|p)/:lesson{/*}?', needsMedia: true },
      { kind: 'lesson', path: '/page/:lesson', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'docebo',
    name: 'Docebo',
    group: 'training',
    hosts: ['docebosaas.com'],
    marks: [
      { selector: 'script[src*="docebosaas.com"], link[href*="docebosaas.com"]' },
      { selector: 'doc-layout-root, dcb-root, app-root[class*="docebo"]' },
      { selector: 'meta[name="author"][content*="Docebo" i]' },
    ],
    pages: [
      { kind: 'lesson', path: '/learn/(course|courses)/:course/:slug/lessons/:lesson{/*}?', needsMedia: true },
      { kind: 'lesson', path: '/learn/course/:course/play/:lesson{/*}?', needsMedia: true },
      { kind: 'lesson', path: '/learn/lp/:plan/:slug/courses/:course/:name/lessons/:lesson{/*}?', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'absorb',
    name: 'Absorb',
    group: 'training',
    hosts: ['myabsorb.com', 'myabsorb.eu', 'myabsorb.ca'],
    marks: [
      { selector: 'link[href*="myabsorb"], script[src*="myabsorb"]' },
      { selector: 'meta[name="application-name"][content*="Absorb" i]' },
    ],
    pages: [
      { kind: 'lesson', path: '/*', hash: '/{:kind-}?(courses|lessons|online-courses)/:lesson{/*}?', needsMedia: true },
      { kind: 'lesson', path: '/courses/lesson/:lesson{/*}?', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'talentlms',
    name: 'TalentLMS',
    group: 'training',
    hosts: ['talentlms.com'],
    marks: [
      { selector: 'script[src*="talentlms"], link[href*="talentlms"]' },
      { selector: 'body[class*="tl-"] .tl-header, #tl-header' },
    ],
    paths: ['/unit/view/id\\:*', '/learner/courseinfo/id\\:*'],
    pages: [
      { kind: 'practice', path: '/unit/(test|assignment|survey)/*' },
      { kind: 'lesson', path: '/unit/view/id\\::lesson{/*}?', needsMedia: true },
      { kind: 'lesson', path: '/plus/*courses/:course/units/:lesson', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
];
