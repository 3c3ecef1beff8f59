import type { Platform } from '../platform';

/** Plug-ins that make a school of a WordPress site. The body's class says what a page is; the paths can be renamed. */
export const wordpressPlugins: readonly Platform[] = [
  {
    id: 'learndash',
    name: 'LearnDash',
    group: 'courses',
    text: true,
    frames: ['vimeo.com', 'wistia.com', 'wistia.net'],
    marks: [
      { selector: 'link[href*="/wp-content/plugins/sfwd-lms/"], script[src*="/wp-content/plugins/sfwd-lms/"]' },
      { selector: 'body[class*="sfwd-"], body[class*="learndash-cpt"]' },
    ],
    pages: [
      { kind: 'practice', path: '/*', when: { has: 'body.single-sfwd-quiz, body.sfwd-quiz-template-default' } },
      { kind: 'practice', path: '/*', when: { has: 'body.single-sfwd-assignment' } },
      { kind: 'certificate', path: '/certificates/:id{/*}?' },
      { kind: 'practice', path: '/*quizzes/:lesson' },
      {
        kind: 'lesson',
        path: '/*:lesson',
        needsMedia: true,
        when: {
          has: 'body.single-sfwd-lessons, body.single-sfwd-topic, body.sfwd-lessons-template-default, body.sfwd-topic-template-default',
        },
      },
      { kind: 'lesson', path: '/{courses/:course/}?(lessons|lesson)/:part/(topics|topic)/:lesson', needsMedia: true },
      { kind: 'lesson', path: '/{courses/:course/}?(lessons|lesson|topic|topics)/:lesson', needsMedia: true },
      { kind: 'checkout', path: '/(checkout|cart|basket){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'lifterlms',
    name: 'LifterLMS',
    group: 'courses',
    text: true,
    frames: ['vimeo.com', 'wistia.com', 'wistia.net'],
    marks: [
      { selector: 'link#lifterlms-styles-css' },
      { selector: 'link[href*="/wp-content/plugins/lifterlms/"], script[src*="/wp-content/plugins/lifterlms/"]' },
    ],
    pages: [
      { kind: 'practice', path: '/*', when: { has: 'body.single-llms_quiz, body.single-llms_assignment' } },
      { kind: 'practice', path: '/(quiz|assignment)/:lesson' },
      { kind: 'lesson', path: '/*:lesson', needsMedia: true, when: { has: 'body.single-lesson' } },
      { kind: 'lesson', path: '/lesson/:lesson', needsMedia: true },
      { kind: 'certificate', path: '/(certificate|my_certificate)/:id' },
      { kind: 'checkout', path: '/(purchase|checkout){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'tutor-lms',
    name: 'Tutor LMS',
    group: 'courses',
    text: true,
    frames: ['vimeo.com'],
    marks: [{ selector: 'link[href*="/wp-content/plugins/tutor/"], script[src*="/wp-content/plugins/tutor/"]' }],
    pages: [
      { kind: 'practice', path: '/courses/:course/(quizzes|tutor_quiz|assignments|tutor_assignments)/:lesson' },
      { kind: 'lesson', path: '/courses/:course/(lesson|lessons|zoom-meeting)/:lesson', needsMedia: true },
      { kind: 'certificate', path: '/*certificate', query: { has: ['cert_hash'] } },
      { kind: 'checkout', path: '/(checkout|cart){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'learnpress',
    name: 'LearnPress',
    group: 'courses',
    text: true,
    marks: [
      { selector: 'link[href*="/wp-content/plugins/learnpress/"], script[src*="/wp-content/plugins/learnpress/"]' },
    ],
    pages: [
      { kind: 'practice', path: '/courses/:course/(quizzes|assignments)/:lesson' },
      { kind: 'lesson', path: '/courses/:course/lessons/:lesson', needsMedia: true },
      { kind: 'checkout', path: '/(lp-checkout|checkout|cart){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'masteriyo',
    name: 'Masteriyo',
    group: 'courses',
    text: true,
    marks: [
      {
        selector:
          'link[href*="/wp-content/plugins/learning-management-system/"], script[src*="/wp-content/plugins/learning-management-system/"]',
      },
    ],
    pages: [
      { kind: 'practice', path: '/*', hash: '/course/:course/(quiz|assignment)/:lesson' },
      { kind: 'lesson', path: '/*', hash: '/course/:course/lesson/:lesson', needsMedia: true },
      { kind: 'checkout', path: '/*checkout{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'sensei',
    name: 'Sensei LMS',
    group: 'courses',
    text: true,
    marks: [{ selector: 'link[href*="/wp-content/plugins/sensei"], script[src*="/wp-content/plugins/sensei"]' }],
    pages: [
      { kind: 'practice', path: '/quiz/:lesson' },
      { kind: 'lesson', path: '/lesson/:lesson', needsMedia: true },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'thrive-apprentice',
    name: 'Thrive Apprentice',
    group: 'courses',
    text: true,
    marks: [
      {
        selector:
          'link[href*="/wp-content/plugins/thrive-apprentice/"], script[src*="/wp-content/plugins/thrive-apprentice/"]',
      },
    ],
    pages: [
      {
        kind: 'lesson',
        path: '/*:lesson',
        needsMedia: true,
        when: { has: 'body.single-tva_lesson, body.tva_lesson-template-default' },
      },
      { kind: 'browse', path: '/*' },
    ],
  },
];
