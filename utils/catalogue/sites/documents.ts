import type { Site } from '../site';

/** Documents, tables and slides that are written in the browser. What is shown or published alone is browsing. */
export const documents: readonly Site[] = [
  {
    id: 'google-docs',
    name: 'Google Docs',
    group: 'documents',
    hosts: ['docs.google.com'],
    pages: [
      {
        kind: 'practice',
        path: '/{a/:domain/}?(document|spreadsheets|presentation|forms|drawings|videos){/u/:n}?/d/:lesson/edit{/*}?',
      },
      { kind: 'practice', path: '/(document|spreadsheets|presentation|forms|drawings)/(create|new){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - Google Docs', ' - Google Sheets', ' - Google Slides', ' - Google Forms', ' - Google Drawings'],
  },
  {
    id: 'apps-script',
    name: 'Apps Script and AppSheet',
    group: 'documents',
    hosts: ['script.google.com', 'appsheet.com', 'lookerstudio.google.com'],
    pages: [
      { kind: 'practice', path: '/{u/:n/}?{home/}?projects/:lesson/edit' },
      { kind: 'practice', path: '/{u/:n/}?reporting/:lesson{/*}?/edit', hosts: ['lookerstudio.google.com'] },
      { kind: 'practice', path: '/template/*edit*', hosts: ['appsheet.com'] },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'overleaf',
    name: 'Overleaf',
    group: 'documents',
    hosts: ['overleaf.com'],
    pages: [
      { kind: 'practice', path: '/project/:lesson{/*}?' },
      { kind: 'practice', path: '/:lesson(\\d+[a-z]+)' },
      { kind: 'reading', path: '/learn/*' },
      { kind: 'browse', path: '/*' },
    ],
    titleSuffixes: [' - Online LaTeX Editor Overleaf'],
  },
  {
    id: 'notion',
    name: 'Notion',
    group: 'documents',
    hosts: ['notion.so', 'notion.site'],
    // The page's id is 32 hexadecimal digits at the end of its address.
    pages: [
      { kind: 'practice', path: '/{:workspace/}?:lesson((?:[^\\/]+-)?[0-9a-f]{32})', hosts: ['notion.so'] },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'airtable',
    name: 'Airtable',
    group: 'documents',
    hosts: ['airtable.com'],
    pages: [
      { kind: 'practice', path: '/:lesson(app[A-Za-z0-9]{14}){/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    group: 'documents',
    hosts: [
      'officeapps.live.com',
      'sharepoint.com',
      'onedrive.live.com',
      'loop.cloud.microsoft',
      'word.cloud.microsoft',
      'excel.cloud.microsoft',
      'powerpoint.cloud.microsoft',
    ],
    pages: [
      { kind: 'practice', path: '/*_layouts/15/Doc.aspx', hosts: ['sharepoint.com'] },
      { kind: 'practice', path: '/:app(:[wxp]:)/r/*', hosts: ['sharepoint.com', 'onedrive.live.com'] },
      { kind: 'practice', path: '/(edit|personal|open){*}?', hosts: ['onedrive.live.com'], query: { has: ['action'] } },
      { kind: 'practice', path: '/p/*', hosts: ['loop.cloud.microsoft'] },
      {
        kind: 'practice',
        path: '/open/*',
        hosts: ['word.cloud.microsoft', 'excel.cloud.microsoft', 'powerpoint.cloud.microsoft'],
      },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'power-bi',
    name: 'Power BI',
    group: 'documents',
    hosts: ['app.powerbi.com', 'make.powerapps.com', 'make.powerautomate.com'],
    pages: [
      { kind: 'practice', path: '/groups/:group/(reports|datasets|rdlreports)/:lesson{/*}?' },
      { kind: 'practice', path: '/environments/:environment/*(edit|flows|apps|canvas){*}?' },
      { kind: 'practice', path: '/e/:environment/*(edit|canvas){*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'tableau',
    name: 'Tableau',
    group: 'documents',
    hosts: ['public.tableau.com', 'online.tableau.com'],
    pages: [
      { kind: 'practice', path: '/{app/}?{:language/}?(authoring|authoringNewWorkbook|newWorkbook)/*' },
      { kind: 'practice', path: '/*', hash: '/site/:site/authoring{/*}?' },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'markdown-editors',
    name: 'Markdown editors',
    group: 'documents',
    hosts: ['hackmd.io', 'stackedit.io', 'dillinger.io', 'typst.app', 'coda.io'],
    pages: [
      { kind: 'practice', path: '/:lesson([A-Za-z0-9_\\-]{20,24})', hosts: ['hackmd.io'] },
      { kind: 'practice', path: '/{app}?', hosts: ['stackedit.io', 'dillinger.io'] },
      { kind: 'practice', path: '/project/:lesson{/*}?', hosts: ['typst.app'] },
      { kind: 'practice', path: '/d/:lesson{/*}?', hosts: ['coda.io'] },
      { kind: 'browse', path: '/*' },
    ],
  },
  {
    id: 'presentations',
    name: 'Presentations',
    group: 'documents',
    hosts: ['prezi.com', 'gamma.app', 'pitch.com'],
    pages: [
      { kind: 'practice', path: '/(p/edit|edit)/:lesson{/*}?', hosts: ['prezi.com'] },
      { kind: 'practice', path: '/docs/:lesson', hosts: ['gamma.app'] },
      { kind: 'practice', path: '/app/presentation/*', hosts: ['app.pitch.com'] },
      { kind: 'browse', path: '/*' },
    ],
  },
];
