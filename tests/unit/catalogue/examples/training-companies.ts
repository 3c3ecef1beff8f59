import type { Examples } from './examples';

/** Addresses of the sites in `training-companies` and what each is. */
export const TRAINING_COMPANIES_EXAMPLES: Examples = {
  'a-cloud-guru': {
    'https://learn.acloud.guru/course/vpc/learn/11/22/watch': 'lesson',
    'https://learn.acloud.guru/course/vpc/learn/11/22/lab': 'practice',
    'https://learn.acloud.guru/handson/33': 'practice',
    'https://learn.acloud.guru/course/vpc/dashboard': 'browse',
  },
  oreilly: {
    'https://learning.oreilly.com/videos/go-basics/9780000000001/9780000000001-part1/': 'lesson',
    'https://learning.oreilly.com/videos/go-basics/9780000000001/': 'browse',
    'https://learning.oreilly.com/library/view/go-book/9780000000002/ch03.html': 'reading',
    'https://learning.oreilly.com/scenarios/go-modules/9780000000003/': 'practice',
  },
  packt: {
    'https://subscription.packtpub.com/video/data/9780000000004/p1/video1_2/joins': 'lesson',
    'https://www.packtpub.com/mapt/video/data/9780000000004/10/11/Joins': 'lesson',
    'https://subscription.packtpub.com/book/data/9780000000005/2/ch02lvl1sec10/joins': 'reading',
    'https://subscription.packtpub.com/video/data/9780000000004': 'browse',
  },
  cybrary: {
    'https://app.cybrary.it/immersive/123/activity/45': 'lesson',
    'https://app.cybrary.it/browse/course/networks': 'browse',
    'https://www.cybrary.it/': 'browse',
  },
  itprotv: {
    'https://app.itpro.tv/course/networks/cables': 'lesson',
    'https://app.itpro.tv/course/networks': 'browse',
    'https://app.itpro.tv/': 'browse',
  },
  'google-skills': {
    'https://www.skills.google/course_templates/3/video/44': 'lesson',
    'https://www.skills.google/course_templates/3/labs/45': 'practice',
    'https://www.skills.google/focuses/77?parent=catalog': 'practice',
    'https://www.cloudskillsboost.google/course_templates/3/quizzes/46': 'practice',
    'https://www.skills.google/paths/8': 'browse',
    'https://www.skills.google/public_profiles/aa/badges/99': 'certificate',
  },
  'microsoft-learn': {
    'https://learn.microsoft.com/en-us/shows/a-show/an-episode': 'lesson',
    'https://learn.microsoft.com/de-de/training/modules/a-module/3-a-unit': 'reading',
    'https://learn.microsoft.com/en-us/training/modules/a-module/5-knowledge-check': 'practice',
    'https://learn.microsoft.com/en-us/training/modules/a-module/4-exercise-create-a-vm': 'practice',
    'https://learn.microsoft.com/en-us/training/modules/a-module/': 'browse',
    'https://learn.microsoft.com/en-us/training/paths/a-path/': 'browse',
    'https://learn.microsoft.com/api/credentials/share/en-us/Sam/AB1': 'certificate',
    'https://learn.microsoft.com/en-us/azure/vms': 'other',
  },
  'aws-skill-builder': {
    'https://explore.skillbuilder.aws/learn/courses/1/cloud/lessons/2:video': 'lesson',
    'https://explore.skillbuilder.aws/learn/course/1/cloud': 'browse',
    'https://explore.skillbuilder.aws/learn/public/learning_plan/view/8/cloud': 'browse',
  },
  trailhead: {
    'https://trailhead.salesforce.com/content/learn/modules/data_basics/data_basics_fields': 'reading',
    'https://trailhead.salesforce.com/content/learn/projects/build-an-app/add-a-field': 'practice',
    'https://trailhead.salesforce.com/content/learn/modules/data_basics': 'browse',
    'https://trailhead.salesforce.com/content/learn/trails/admin': 'browse',
  },
  'hubspot-academy': {
    'https://app.hubspot.com/academy/55/lessons/6/7': 'lesson',
    'https://app.hubspot.com/academy/55/tracks/6/exam': 'practice',
    'https://app.hubspot.com/academy/l/tracks/6': 'browse',
    'https://app.hubspot.com/academy/achievements/x1/en/1/first-last/sales': 'certificate',
    'https://app.hubspot.com/contacts/55': 'other',
  },
  'nvidia-dli': {
    'https://learn.nvidia.com/courses/course-v1:DLI+C+V1/courseware/a/b/': 'lesson',
    'https://learn.nvidia.com/courses/course-detail?course_id=course-v1:DLI+C+V1': 'browse',
    'https://learn.nvidia.com/certificates?id=ab12': 'certificate',
  },
  'cognitive-class': {
    'https://courses.cognitiveclass.ai/courses/course-v1:IBM+C+v1/courseware/a/b/': 'lesson',
    'https://cognitiveclass.ai/courses/python-basics': 'browse',
    'https://courses.cognitiveclass.ai/certificates/aa11': 'certificate',
  },
  'ibm-skillsbuild': {
    'https://skills.yourlearning.ibm.com/activity/PLAN-1': 'lesson',
    'https://skillsbuild.org/students': 'browse',
    'https://skills.yourlearning.ibm.com/': 'browse',
  },
  'cisco-netacad': {
    'https://www.netacad.com/launch?id=aa-bb': 'lesson',
    'https://www.netacad.com/courses/networking-basics': 'browse',
    'https://www.netacad.com/': 'browse',
  },
  'sap-learning': {
    'https://open.sap.com/courses/x1/items/aBc': 'lesson',
    'https://learning.sap.com/courses/abap-basics/variables': 'reading',
    'https://open.sap.com/courses/x1': 'browse',
  },
  'unity-learn': {
    'https://learn.unity.com/tutorial/materials': 'reading',
    'https://learn.unity.com/course/junior-programmer/unit/basics': 'reading',
    'https://learn.unity.com/pathways': 'browse',
  },
  'mongodb-learn': {
    'https://learn.mongodb.com/learn/course/indexes/lesson-1/learn': 'lesson',
    'https://learn.mongodb.com/courses/indexes': 'browse',
    'https://learn.mongodb.com/': 'browse',
  },
  'linux-foundation': {
    'https://trainingportal.linuxfoundation.org/learn/course/linux/intro/welcome': 'lesson',
    'https://trainingportal.linuxfoundation.org/courses/linux': 'browse',
    'https://training.linuxfoundation.org/cart/': 'checkout',
  },
};
