import type { Examples } from './examples';

/** Addresses of the sites in `design` and what each is. */
export const DESIGN_EXAMPLES: Examples = {
  figma: {
    'https://www.figma.com/design/aBc/Project?node-id=1-2': 'practice',
    'https://www.figma.com/board/aBc/Ideas': 'practice',
    'https://www.figma.com/community/file/12': 'browse',
    'https://www.figma.com/pricing': 'browse',
  },
  framer: {
    'https://framer.com/projects/Site--aBc': 'practice',
    'https://www.framer.com/templates/': 'browse',
    'https://www.framer.com/': 'browse',
  },
  webflow: {
    'https://university.webflow.com/lesson/boxes': 'lesson',
    'https://my-site.design.webflow.com/': 'practice',
    'https://webflow.com/design/my-site': 'practice',
    'https://webflow.com/templates': 'browse',
  },
  canva: {
    'https://www.canva.com/design/aBc/dEf/edit': 'practice',
    'https://www.canva.com/design/aBc/dEf/view': 'browse',
    'https://www.canva.com/templates/': 'browse',
  },
  photopea: {
    'https://www.photopea.com/': 'practice',
    'https://www.photopea.com/learn/': 'browse',
    'https://www.photopea.com/tuts/x/': 'browse',
  },
  'image-editors': {
    'https://pixlr.com/editor/': 'practice',
    'https://www.piskelapp.com/p/create/sprite': 'practice',
    'https://pixlr.com/': 'browse',
  },
  penpot: {
    'https://design.penpot.app/#/workspace?team-id=1&file-id=2': 'practice',
    'https://design.penpot.app/#/dashboard': 'browse',
    'https://penpot.app/': 'browse',
  },
  tinkercad: {
    'https://www.tinkercad.com/things/aBc-my-box/edit': 'practice',
    'https://www.tinkercad.com/things/aBc-my-box': 'practice',
    'https://www.tinkercad.com/dashboard': 'browse',
  },
  onshape: {
    'https://learn.onshape.com/learn/course/sketching': 'lesson',
    'https://cad.onshape.com/documents/aa11/w/bb22/e/cc33': 'practice',
    'https://www.onshape.com/en/': 'browse',
    'https://cad.onshape.com/documents': 'browse',
  },
  modelling: {
    'https://app.spline.design/file/aa': 'practice',
    'https://playcanvas.com/editor/scene/1': 'practice',
    'https://sketchfab.com/3d-models/box': 'browse',
  },
  whiteboards: {
    'https://miro.com/app/board/aBc=/': 'practice',
    'https://excalidraw.com/': 'practice',
    'https://miro.com/templates/': 'browse',
  },
  'music-editors': {
    'https://www.bandlab.com/studio/aa': 'practice',
    'https://flat.io/score/aa/edit': 'practice',
    'https://flat.io/score/aa': 'browse',
  },
  maths: {
    'https://www.desmos.com/calculator': 'practice',
    'https://www.geogebra.org/graphing/aa': 'practice',
    'https://www.geogebra.org/m/aa': 'browse',
  },
  'video-editors': {
    'https://www.capcut.com/editor/aa': 'practice',
    'https://web.descript.com/w/aa/bb': 'practice',
    'https://www.capcut.com/templates': 'browse',
  },
};
