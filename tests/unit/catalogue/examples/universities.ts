import type { Examples } from './examples';

/** Addresses of the sites in `universities` and what each is. */
export const UNIVERSITIES_EXAMPLES: Examples = {
  'mit-ocw': {
    'https://ocw.mit.edu/courses/18-06-algebra-spring-2010/resources/lecture-3/': 'lesson',
    'https://ocw.mit.edu/courses/mathematics/18-06-algebra-spring-2010/video-lectures/lecture-3-inverse/': 'lesson',
    'https://ocw.mit.edu/courses/18-06-algebra-spring-2010/video_galleries/video-lectures/lecture-3': 'lesson',
    'https://ocw.mit.edu/courses/18-06-algebra-spring-2010/pages/assignments/': 'practice',
    'https://ocw.mit.edu/courses/mathematics/18-06-algebra-spring-2010/exams/': 'practice',
    'https://ocw.mit.edu/courses/18-06-algebra-spring-2010/': 'browse',
    'https://ocw.mit.edu/courses/mathematics/18-06-algebra-spring-2010/video-lectures/': 'browse',
  },
  'mit-open-learning': {
    'https://openlearninglibrary.mit.edu/courses/course-v1:MITx+C+R/courseware/a/b/': 'lesson',
    'https://openlearninglibrary.mit.edu/courses/course-v1:MITx+C+R/about': 'browse',
    'https://mitxonline.mit.edu/certificate/aa-bb/': 'certificate',
  },
  nptel: {
    'https://onlinecourses.nptel.ac.in/noc26_cs01/unit?unit=17&lesson=19': 'lesson',
    'https://onlinecourses.nptel.ac.in/noc26_cs01/progassignment?name=102': 'practice',
    'https://onlinecourses.swayam2.ac.in/noc26_cs01/assessment?name=8': 'practice',
    'https://onlinecourses.nptel.ac.in/noc26_cs01/preview': 'browse',
    'https://onlinecourses.nptel.ac.in/noc26_cs01/course': 'browse',
  },
  cs50: {
    'https://cs50.harvard.edu/x/2026/weeks/3/': 'lesson',
    'https://cs50.harvard.edu/x/2026/psets/3/': 'practice',
    'https://cs50.dev/': 'practice',
    'https://cs50.harvard.edu/x/': 'browse',
  },
  'tum-live': {
    'https://live.rbg.tum.de/w/algebra/1234': 'lesson',
    'https://live.rbg.tum.de/w/algebra/1234/CAM': 'lesson',
    'https://live.rbg.tum.de/old/course/2023/W/algebra': 'browse',
  },
  'tele-task': {
    'https://www.tele-task.de/lecture/video/1234/': 'lesson',
    'http://www.tele-task.de/archive/video/html5/1234/': 'lesson',
    'https://www.tele-task.de/series/1200/': 'browse',
  },
  lecture2go: {
    'https://lecture2go.uni-hamburg.de/veranstaltungen/-/v/123': 'lesson',
    'https://lecture2go.uni-hamburg.de/l2go/-/get/v/123': 'lesson',
    'https://lecture2go.uni-hamburg.de/l2go/-/get/l/45': 'browse',
  },
  videolectures: {
    'http://videolectures.net/summer25_smith_nets/': 'lesson',
    'http://videolectures.net/summer25_smith_nets/video/2/': 'lesson',
    'http://videolectures.net/summer25_vienna/': 'lesson',
    'http://videolectures.net/site/': 'browse',
  },
  'academic-earth': {
    'https://academicearth.org/lectures/rain': 'lesson',
    'https://academicearth.org/playlists/weather/': 'browse',
    'https://academicearth.org/': 'browse',
  },
  kocw: {
    'http://www.kocw.net/home/cview.do?cid=1': 'lesson',
    'http://www.kocw.net/home/index.do': 'browse',
    'http://www.kocw.net/': 'browse',
  },
  'campus-il': {
    'https://app.campus.gov.il/learning/course/course-v1:O+C+R/block-v1:O+C+R+type@sequential+block@a/block-v1:O+C+R+type@vertical+block@b':
      'lesson',
    'https://campus.gov.il/course/o-c/': 'browse',
    'https://campus.gov.il/': 'browse',
  },
  'open-yale': {
    'https://oyc.yale.edu/history/hist-100/lecture-4': 'lesson',
    'https://oyc.yale.edu/history/hist-100': 'browse',
    'https://oyc.yale.edu/courses': 'browse',
  },
  'open-university': {
    'https://www.open.edu/openlearn/history/rome/content-section-2': 'reading',
    'https://www.open.edu/openlearn/ocw/mod/quiz/view.php?id=1': 'practice',
    'https://www.open.edu/openlearn/history': 'browse',
  },
  'google-classroom': {
    'https://classroom.google.com/c/AA/a/BB/details': 'practice',
    'https://classroom.google.com/u/0/c/AA/m/BB/details': 'lesson',
    'https://classroom.google.com/c/AA': 'browse',
  },
  'getcourse-player': {
    'https://cf-api-2.vhcdn.com/sign-player/?json=abc': 'lesson',
    'https://vhcdn.com/sign-player': 'lesson',
    'https://vhcdn.com/picture.png': 'other',
  },
  'german-upa': {
    'https://germanupa.de/mediathek/12-testen': 'lesson',
    'https://germanupa.de/mediathek': 'browse',
    'https://germanupa.de/': 'browse',
  },
};
