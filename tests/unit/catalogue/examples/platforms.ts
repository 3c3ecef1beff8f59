import type { Examples } from './examples';

/** Addresses of the sites in `platforms` and what each is. */
export const PLATFORMS_EXAMPLES: Examples = {
  moodle: {
    'https://school.moodlecloud.com/mod/quiz/attempt.php?attempt=1&cmid=2': 'practice',
    'https://school.moodlecloud.com/mod/assign/view.php?id=3': 'practice',
    'https://school.moodlecloud.com/mod/page/view.php?id=4': 'lesson',
    'https://school.moodlecloud.com/mod/book/view.php?id=5': 'reading',
    'https://school.moodlecloud.com/course/view.php?id=6': 'browse',
  },
  canvas: {
    'https://uni.instructure.com/courses/1/quizzes/2': 'practice',
    'https://uni.instructure.com/courses/1/assignments/2': 'practice',
    'https://uni.instructure.com/courses/1/modules/items/3': 'lesson',
    'https://uni.instructure.com/courses/1': 'browse',
  },
  'open-edx': {
    'https://apps.school.edly.io/learning/course/course-v1:O+C+R/block-v1:O+C+R+type@sequential+block@a/block-v1:O+C+R+type@vertical+block@b':
      'lesson',
    'https://school.edly.io/courses/course-v1:O+C+R/courseware/a/b/': 'lesson',
    'https://school.edly.io/courses/course-v1:O+C+R/about': 'browse',
    'https://school.edly.io/certificates/aa11': 'certificate',
  },
  blackboard: {
    'https://uni.blackboard.com/ultra/courses/_1_1/outline/assessment/test/_2_1': 'practice',
    'https://eu.bbcollab.com/recording/aa11': 'lesson',
    'https://uni.blackboard.com/ultra/courses/_1_1/outline/lti/_3_1': 'lesson',
    'https://uni.blackboard.com/ultra/courses/_1_1/outline': 'browse',
  },
  brightspace: {
    'https://uni.brightspace.com/d2l/le/content/1/viewContent/2/View': 'lesson',
    'https://uni.brightspace.com/d2l/lms/quizzing/user/attempt/quiz_start_frame.d2l?ou=1': 'practice',
    'https://uni.brightspace.com/d2l/home/1': 'browse',
  },
  schoology: {
    'https://app.schoology.com/assignment/1/info': 'practice',
    'https://app.schoology.com/course/1/materials/gp/2': 'lesson',
    'https://app.schoology.com/course/1/materials': 'browse',
  },
  docebo: {
    'https://firm.docebosaas.com/learn/courses/1/safety/lessons/2:intro': 'lesson',
    'https://firm.docebosaas.com/learn/course/1/safety': 'browse',
    'https://firm.docebosaas.com/learn/my-channels': 'browse',
  },
  absorb: {
    'https://firm.myabsorb.com/#/online-courses/aa11': 'lesson',
    'https://firm.myabsorb.com/#/dashboard': 'browse',
    'https://firm.myabsorb.com/': 'browse',
  },
  talentlms: {
    'https://firm.talentlms.com/unit/view/id:12': 'lesson',
    'https://firm.talentlms.com/unit/test/id:13': 'practice',
    'https://firm.talentlms.com/learner/courseinfo/id:4': 'browse',
  },
  panopto: {
    'https://uni.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=aa11': 'lesson',
    'https://uni.cloud.panopto.eu/Panopto/Pages/Embed.aspx?id=aa11': 'lesson',
    'https://uni.hosted.panopto.com/Panopto/Pages/Sessions/List.aspx': 'browse',
  },
  mediasite: {
    'https://uni.mediasite.com/Mediasite/Play/aa11': 'lesson',
    'https://uni.mediasite.com/mediasite/Showcase/x/Presentation/aa11': 'lesson',
    'https://uni.mediasite.com/Mediasite/Catalog/Full/aa11': 'browse',
  },
  opencast: {
    'https://electures.uni-muenster.de/paella/ui/watch.html?id=aa11': 'lesson',
    'https://electures.uni-muenster.de/play/11111111-2222-3333-4444-555555555555': 'lesson',
    'https://electures.uni-muenster.de/engage/ui/index.html': 'browse',
  },
  kaltura: {
    'https://uni.mediaspace.kaltura.com/media/Welcome/1_ab12cd34': 'lesson',
    'https://uni.mediaspace.kaltura.com/media/t/1_ab12cd34': 'lesson',
    'https://uni.mediaspace.kaltura.com/': 'browse',
  },
  echo360: {
    'https://echo360.org.uk/lesson/aa11/classroom': 'lesson',
    'https://echo360.org/media/aa11/public': 'lesson',
    'https://echo360.org.uk/courses': 'browse',
  },
  yuja: {
    'https://uni.yuja.com/V/Video?v=1&node=2': 'lesson',
    'https://uni.yuja.com/V/WatchVideo?v=1': 'lesson',
    'https://uni.yuja.com/Dashboard': 'browse',
  },
  vimp: {
    'https://videocampus.sachsen.de/video/Welcome/0123456789abcdef0123456789abcdef': 'lesson',
    'https://videocampus.sachsen.de/category/video/Welcome/0123456789abcdef0123456789abcdef/5': 'lesson',
    'https://videocampus.sachsen.de/channel/Maths/3': 'browse',
  },
  teachable: {
    'https://school.teachable.com/courses/sewing/lectures/12': 'lesson',
    'https://school.teachable.com/p/sewing': 'browse',
    'https://school.teachable.com/courses/enrolled/1': 'browse',
    'https://school.teachable.com/purchase?product_id=1': 'checkout',
    'https://school.teachable.com/courses/sewing/enroll': 'enrol',
  },
  thinkific: {
    'https://school.thinkific.com/courses/take/sewing/lessons/1-threads': 'lesson',
    'https://school.thinkific.com/courses/take/sewing/texts/2-needles': 'reading',
    'https://school.thinkific.com/courses/take/sewing/quizzes/3-check': 'practice',
    'https://school.thinkific.com/courses/sewing': 'browse',
    'https://school.thinkific.com/enroll/1': 'checkout',
  },
  kajabi: {
    'https://school.mykajabi.com/products/sewing/categories/1/posts/2': 'lesson',
    'https://school.mykajabi.com/products/sewing': 'browse',
    'https://school.mykajabi.com/offers/aa/checkout': 'checkout',
  },
  learnworlds: {
    'https://school.learnworlds.com/path-player?courseid=sewing&unit=aa11Unit': 'lesson',
    'https://school.learnworlds.com/course/sewing': 'browse',
    'https://school.learnworlds.com/payment?product_id=sewing': 'checkout',
  },
  podia: {
    'https://school.podia.com/view/courses/sewing/1-basics/2-threads': 'lesson',
    'https://school.podia.com/sewing': 'browse',
    'https://school.podia.com/sewing/buy': 'checkout',
  },
  skilljar: {
    'https://firm.skilljar.com/safety/12345': 'lesson',
    'https://firm.skilljar.com/safety': 'browse',
    'https://firm.skilljar.com/page/faq': 'browse',
  },
  'mighty-networks': {
    'https://school.mn.co/spaces/1/content/2': 'lesson',
    'https://school.mn.co/plans/1': 'checkout',
    'https://school.mn.co/feed': 'browse',
  },
  circle: {
    'https://school.circle.so/c/sewing/sections/1/lessons/2': 'lesson',
    'https://school.circle.so/c/sewing': 'browse',
    'https://school.circle.so/checkout/sewing': 'checkout',
  },
  graphy: {
    'https://school.graphy.com/s/courses/aa/take': 'lesson',
    'https://school.graphy.com/s/checkout/aa': 'checkout',
    'https://school.graphy.com/courses/sewing': 'browse',
  },
  kiwify: {
    'https://members.kiwify.com.br/course/aa/bb': 'lesson',
    'https://pay.kiwify.com.br/aa': 'checkout',
    'https://kiwify.com.br/': 'browse',
  },
  'ead-plataforma': {
    'https://escola.eadplataforma.com/aula/12': 'lesson',
    'https://escola.eadplataforma.com/certificado/ab': 'certificate',
    'https://escola.eadplataforma.com/cursos': 'browse',
  },
  getcourse: {
    'https://school.getcourse.ru/pl/teach/control/lesson/view?id=1': 'lesson',
    'https://school.getcourse.ru/teach/control/lesson/view/id/1': 'lesson',
    'https://school.getcourse.ru/our-first-lesson': 'lesson',
    'https://school.getcourse.ru/teach/control/stream/view/id/2': 'browse',
  },
  memberkit: {
    'https://memberkit.com.br/12-costura/34-agulhas/56-fio': 'lesson',
    'https://memberkit.com.br/12-costura/56-fio': 'lesson',
    'https://memberkit.com.br/': 'browse',
  },
  uscreen: {
    'https://school.uscreen.io/programs/threads': 'lesson',
    'https://school.uscreen.io/categories/all': 'browse',
    'https://school.uscreen.io/orders/new': 'checkout',
  },
  pathwright: {
    'https://school.pathwright.com/library/sewing/1/path/step/2': 'lesson',
    'https://school.pathwright.com/library/sewing/1/about': 'browse',
    'https://school.pathwright.com/': 'browse',
  },
};
