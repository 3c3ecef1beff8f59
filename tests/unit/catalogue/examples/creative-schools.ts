import type { Examples } from './examples';

/** Addresses of the sites in `creative-schools` and what each is. */
export const CREATIVE_SCHOOLS_EXAMPLES: Examples = {
  masterclass: {
    'https://www.masterclass.com/classes/someone-teaches-cooking/chapters/knife-skills': 'lesson',
    'https://www.masterclass.com/classes/someone-teaches-cooking': 'browse',
    'https://www.masterclass.com/': 'browse',
  },
  domestika: {
    'https://www.domestika.org/es/courses/12-acuarela/units/34-materiales': 'lesson',
    'https://www.domestika.org/es/courses/12-acuarela': 'browse',
    'https://www.domestika.org/es/courses/12-acuarela/course': 'browse',
    'https://www.domestika.org/es/courses/12-acuarela/final_project': 'practice',
  },
  kelbyone: {
    'https://members.kelbyone.com/course/portrait-light/': 'lesson',
    'https://members.kelbyone.com/courses/': 'browse',
    'https://kelbyone.com/': 'browse',
  },
  coloso: {
    'https://coloso.global/en/classroom/77/1': 'lesson',
    'https://coloso.global/en/products/illustrator': 'browse',
    'https://coloso.global/': 'browse',
  },
  creativelive: {
    'https://www.creativelive.com/class/portraits/lessons/light': 'lesson',
    'https://www.creativelive.com/class/portraits': 'browse',
    'https://www.creativelive.com/cart': 'checkout',
  },
  crehana: {
    'https://www.crehana.com/clases/v2/123/': 'lesson',
    'https://www.crehana.com/cursos-online/ilustracion/': 'browse',
    'https://www.crehana.com/': 'browse',
  },
  class101: {
    'https://class101.net/en/classes/6a/lectures/7b': 'lesson',
    'https://class101.net/en/products/6a': 'browse',
    'https://class101.net/': 'browse',
  },
  proko: {
    'https://www.proko.com/course-lesson/how-to-draw-hands/': 'lesson',
    'https://www.proko.com/course/figure-drawing/': 'browse',
    'https://www.proko.com/': 'browse',
  },
  'bbc-maestro': {
    'https://www.bbcmaestro.com/courses/someone/writing/lessons/plot': 'lesson',
    'https://www.bbcmaestro.com/courses/someone/writing': 'browse',
    'https://www.bbcmaestro.com/': 'browse',
  },
};
