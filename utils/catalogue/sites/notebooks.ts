import type { Site } from '../site';

/** Notebooks: text, code and its outcome on one page. */
export const notebooks: readonly Site[] = [
  {
    id: 'colab',
    name: 'Google Colab',
    group: 'editors',
    hosts: ['colab.research.google.com', 'colab.google'],
    pages: [
      { kind: 'practice', path: '/drive/:lesson{/*}?' },
      { kind: 'practice', path: '/(github|gist|notebooks)/*' },
      { kind: 'practice', path: '/notebook' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - Colab', ' - Colaboratory', '.ipynb'],
  },
  {
    id: 'kaggle',
    name: 'Kaggle',
    group: 'editors',
    text: true,
    hosts: ['kaggle.com'],
    pages: [
      { kind: 'practice', path: '/(code|kernels)/:user/:lesson/edit{/*}?' },
      { kind: 'practice', path: '/(code|kernels)/(new|fork){/*}?' },
      { kind: 'practice', path: '/kernels/fork/:lesson' },
      { kind: 'reading', path: '/code/:user/:lesson/tutorial' },
      { kind: 'certificate', path: '/learn/certification/:user/:id' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' | Kaggle'],
  },
  {
    id: 'observable',
    name: 'Observable',
    group: 'editors',
    hosts: ['observablehq.com'],
    pages: [
      { kind: 'browse', path: '/:user(@[^\\/]+)/(collections?|notebooks){/*}?' },
      { kind: 'practice', path: '/:user(@[^\\/]+)/:lesson{/*}?' },
      { kind: 'practice', path: '/d/:lesson{/*}?' },
      { kind: 'practice', path: '/(new|playground|canvases){*}?' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' / Observable', ' | Observable'],
  },
  {
    id: 'jupyter',
    name: 'Jupyter on this machine',
    group: 'editors',
    hosts: ['localhost', '127.0.0.1'],
    pages: [
      { kind: 'practice', path: '/{user/:user/}?lab{/workspaces/:workspace}?/tree/:lesson(.+)' },
      { kind: 'practice', path: '/{user/:user/}?(notebooks|edit|terminals|consoles)/:lesson(.+)' },
      { kind: 'practice', path: '/{user/:user/}?lab{/*}?' },
    ],
  },
  {
    id: 'jupyter-hosts',
    name: 'Jupyter on the web',
    group: 'editors',
    hosts: ['mybinder.org', 'jupyter.org', 'jupyterlite.github.io', 'notebooks.gesis.org', 'cocalc.com'],
    pages: [
      {
        kind: 'practice',
        path: '/*(lab|notebooks|retro|repl|edit)/*',
        hosts: ['hub.mybinder.org', 'notebooks.gesis.org'],
      },
      {
        kind: 'practice',
        path: '/*(lab|notebooks|retro|repl)/*',
        hosts: ['mybinder.org', 'jupyter.org', 'jupyterlite.github.io'],
      },
      { kind: 'practice', path: '/projects/:course/files/:lesson(.+)', hosts: ['cocalc.com'] },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'deepnote',
    name: 'Deepnote',
    group: 'editors',
    hosts: ['deepnote.com'],
    pages: [
      { kind: 'practice', path: '/workspace/:workspace/project/:course{/*}?' },
      { kind: 'practice', path: '/project/:course{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'hex',
    name: 'Hex',
    group: 'editors',
    hosts: ['hex.tech'],
    pages: [
      { kind: 'practice', path: '/{:workspace/}?hex/:lesson/(draft|logic){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'databricks',
    name: 'Databricks',
    group: 'editors',
    hosts: ['cloud.databricks.com', 'azuredatabricks.net', 'gcp.databricks.com'],
    pages: [
      { kind: 'practice', path: '/{editor/}?(notebooks|queries)/:lesson{/*}?' },
      { kind: 'practice', path: '/*', hash: 'notebook/:lesson{/*}?' },
      { kind: 'practice', path: '/sql/editor{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'datalore',
    name: 'Datalore',
    group: 'editors',
    hosts: ['datalore.jetbrains.com'],
    pages: [
      { kind: 'practice', path: '/notebook/:lesson{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'posit-cloud',
    name: 'Posit Cloud',
    group: 'editors',
    hosts: ['posit.cloud', 'rstudio.cloud'],
    pages: [
      { kind: 'practice', path: '/{spaces/:space/}?content/:lesson{/*}?' },
      { kind: 'practice', path: '/project/:lesson{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'sagemaker-studio-lab',
    name: 'SageMaker Studio Lab',
    group: 'editors',
    hosts: ['studiolab.sagemaker.aws'],
    pages: [
      { kind: 'practice', path: '/*lab/*' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'wolfram-cloud',
    name: 'Wolfram Cloud',
    group: 'editors',
    hosts: ['wolframcloud.com'],
    pages: [
      { kind: 'practice', path: '/(env|obj)/*' },
      { kind: 'browse', path: '/*' },
    ],
  },
];
