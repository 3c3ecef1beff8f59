import type { Examples } from './examples';

/** Addresses of the sites in `general-schools` and what each is. */
export const GENERAL_SCHOOLS_EXAMPLES: Examples = {
  futurelearn: {
    'https://www.futurelearn.com/courses/soil/3/steps/1000': 'lesson',
    'https://www.futurelearn.com/courses/soil': 'browse',
    'https://www.futurelearn.com/courses/soil/3/todo/9': 'browse',
    'https://www.futurelearn.com/certificates/abc123': 'certificate',
  },
  platzi: {
    'https://platzi.com/clases/99-redes/1200-que-es-una-red/': 'lesson',
    'https://courses.platzi.com/classes/99-networks/1200-what-is-a-network/': 'lesson',
    'https://platzi.com/clases/redes/': 'browse',
    'https://platzi.com/clases/redes/examen/': 'practice',
    'https://platzi.com/comprar/basic/': 'checkout',
    'https://platzi.com/p/sam/curso/99-redes/diploma/detalle/': 'certificate',
  },
  alura: {
    'https://cursos.alura.com.br/course/java-colecoes/task/31': 'lesson',
    'https://cursos.alura.com.br/course/java-colecoes': 'browse',
    'https://www.alura.com.br/': 'browse',
  },
  openclassrooms: {
    'https://openclassrooms.com/fr/courses/918-apprenez-html/813-premiers-pas': 'reading',
    'https://openclassrooms.com/fr/courses/918-apprenez-html': 'browse',
    'https://openclassrooms.com/fr/courses/918-apprenez-html/exercises/45': 'practice',
  },
  alison: {
    'https://alison.com/topic/learn/999/soil-types': 'lesson',
    'https://alison.com/course/soil-science': 'browse',
    'https://alison.com/courses/science': 'browse',
  },
  'great-learning': {
    'https://olympus.mygreatlearning.com/courses/10/pages/welcome': 'lesson',
    'https://olympus.mygreatlearning.com/courses/10/quizzes/3': 'practice',
    'https://www.mygreatlearning.com/academy/learn-for-free/courses/excel': 'browse',
  },
  simplilearn: {
    'https://lms.simplilearn.com/courses/1/excel/player': 'lesson',
    'https://lms.simplilearn.com/courses/1/excel/syllabus': 'browse',
    'https://lms.simplilearn.com/courses/1/excel/practice-labs': 'practice',
    'https://lms.simplilearn.com/courses/1/excel/certificate/download-skillup': 'certificate',
  },
  'class-central': {
    'https://www.classcentral.com/course/soil-9/classroom': 'browse',
    'https://www.classcentral.com/course/soil-9': 'browse',
    'https://www.classcentral.com/': 'browse',
  },
  maktabkhooneh: {
    'https://maktabkhooneh.org/course/x-mk1/fasl-ch2/jalase': 'lesson',
    'https://maktabkhooneh.org/course/x-mk1': 'browse',
    'https://maktabkhooneh.org/': 'browse',
  },
  'build-with-angga': {
    'https://buildwithangga.com/learn/laravel/routes': 'lesson',
    'https://buildwithangga.com/kelas/laravel': 'browse',
    'https://buildwithangga.com/': 'browse',
  },
  capacitate: {
    'https://capacitateparaelempleo.org/cursos/1/2/3': 'lesson',
    'https://capacitateparaelempleo.org/': 'browse',
    'https://capacitateparaelempleo.org/cursos': 'browse',
  },
  foxford: {
    'https://foxford.ru/courses/8/lessons/90': 'lesson',
    'https://foxford.ru/lessons/90/tasks/2': 'practice',
    'https://foxford.ru/courses/8': 'browse',
  },
  studysapuri: {
    'https://learn.studysapuri.jp/ja/courses/1/lessons/2': 'lesson',
    'https://learn.studysapuri.jp/ja/courses/1/tests/2': 'practice',
    'https://studysapuri.jp/': 'browse',
  },
  megastudy: {
    'https://www.megastudy.net/player/vod.asp': 'lesson',
    'https://www.megastudy.net/': 'browse',
    'https://www.megastudy.net/lecmain/list.asp': 'browse',
  },
  'physics-wallah': {
    'https://www.pw.live/watch/': 'lesson',
    'https://study.pw.live/batches/x/test': 'practice',
    'https://www.pw.live/batches': 'browse',
  },
  lecturio: {
    'https://www.lecturio.de/medizin/anatomie-kopf.vortrag': 'lesson',
    'https://app.lecturio.com/medical-courses/cells.lecture#tab/videos': 'lesson',
    'https://app.lecturio.com/#/lecture/c/12/34': 'lesson',
    'https://www.lecturio.de/medizin/anatomie.kurs': 'browse',
  },
  jove: {
    'https://www.jove.com/v/100/a-method': 'lesson',
    'https://www.jove.com/video/100/a-method': 'lesson',
    'https://www.jove.com/research/journal': 'browse',
  },
  skool: {
    'https://www.skool.com/makers/classroom/3a?md=77': 'lesson',
    'https://www.skool.com/makers/classroom': 'browse',
    'https://www.skool.com/makers': 'browse',
  },
  hotmart: {
    'https://hotmart.com/en/club/school/products/12/content/ab': 'lesson',
    'https://pay.hotmart.com/X1': 'checkout',
    'https://hotmart.com/en/marketplace': 'browse',
  },
  wondrium: {
    'https://www.thegreatcoursesplus.com/video/roman-roads': 'lesson',
    'https://www.thegreatcourses.com/courses/roman-history': 'browse',
    'https://www.thegreatcourses.com/cart': 'checkout',
  },
};
