import type { Examples } from './examples';

/** Addresses of the sites in `editors` and what each is. */
export const EDITORS_EXAMPLES: Examples = {
  github: {
    'https://github.com/owner/project/edit/main/README.md': 'practice',
    'https://github.com/owner/project/new/main': 'practice',
    'https://github.com/owner/project/pull/4/files': 'practice',
    'https://github.com/owner/project/blob/main/README.md': 'browse',
    'https://github.com/owner/project': 'browse',
  },
  'github-dev': {
    'https://name-aa11.github.dev/': 'practice',
    'https://github.dev/owner/project': 'practice',
    'https://vscode.dev/github/owner/project': 'practice',
  },
  gitlab: {
    'https://gitlab.com/-/ide/project/owner/project/edit/main/-/': 'practice',
    'https://gitlab.com/group/sub/project/-/merge_requests/3/diffs': 'practice',
    'https://gitlab.com/group/project/-/blob/main/README.md': 'browse',
  },
  codeberg: {
    'https://codeberg.org/owner/project/_edit/main/README.md': 'practice',
    'https://codeberg.org/owner/project/pulls/2/files': 'practice',
    'https://codeberg.org/owner/project': 'browse',
  },
  replit: {
    'https://replit.com/@sam/project#main.py': 'practice',
    'https://replit.com/templates': 'browse',
    'https://replit.com/@sam': 'browse',
  },
  codesandbox: {
    'https://codesandbox.io/s/aa11': 'practice',
    'https://codesandbox.io/p/devbox/aa11': 'practice',
    'https://codesandbox.io/explore': 'browse',
  },
  stackblitz: {
    'https://stackblitz.com/edit/aa11?file=index.ts': 'practice',
    'https://stackblitz.com/fork/vite': 'practice',
    'https://stackblitz.com/docs': 'browse',
  },
  codepen: {
    'https://codepen.io/sam/pen/aBc': 'practice',
    'https://codepen.io/pen/': 'practice',
    'https://codepen.io/sam/full/aBc': 'browse',
    'https://codepen.io/collection/aBc': 'browse',
  },
  glitch: {
    'https://glitch.com/edit/#!/my-project': 'practice',
    'https://glitch.new/node': 'practice',
    'https://glitch.com/@sam': 'browse',
  },
  jsfiddle: {
    'https://jsfiddle.net/aa11/': 'practice',
    'https://jsfiddle.net/sam/aa11/': 'practice',
    'https://jsfiddle.net/user/sam/': 'browse',
  },
  jsbin: {
    'https://jsbin.com/aa11/edit?html,output': 'practice',
    'https://jsbin.com/': 'practice',
    'https://jsbin.com/help/about': 'browse',
  },
  playcode: {
    'https://playcode.io/javascript': 'practice',
    'https://playcode.io/123456': 'practice',
    'https://playcode.io/pricing': 'browse',
  },
  playgrounds: {
    'https://play.rust-lang.org/?version=stable': 'practice',
    'https://go.dev/play/p/aa': 'practice',
    'https://www.typescriptlang.org/play?#code/x': 'practice',
    'https://go.dev/doc/': 'browse',
    'https://www.typescriptlang.org/docs/': 'browse',
  },
  'online-compilers': {
    'https://www.onlinegdb.com/online_go_compiler': 'practice',
    'https://onecompiler.com/python/aa11': 'practice',
    'https://www.jdoodle.com/about': 'browse',
  },
  programiz: {
    'https://www.programiz.com/python-programming/online-compiler/': 'practice',
    'https://www.programiz.com/python-programming/list': 'reading',
    'https://www.programiz.com/': 'browse',
  },
  databases: {
    'https://sqliteonline.com/': 'practice',
    'https://www.db-fiddle.com/f/aa/0': 'practice',
    'https://dbdiagram.io/home': 'browse',
  },
  'regex-editors': {
    'https://regex101.com/r/aa/1': 'practice',
    'https://regexr.com/': 'practice',
    'https://regex101.com/library': 'browse',
  },
  'layout-editors': {
    'https://grid.layoutit.com/': 'practice',
    'https://dabblet.com/gist/1': 'practice',
    'https://cssdeck.com/': 'browse',
  },
  'cloud-workspaces': {
    'https://sam-project-aa11.ws.gitpod.io/': 'practice',
    'https://idx.google.com/project-1234567': 'practice',
    'https://www.gitpod.io/pricing': 'browse',
  },
  'docker-playgrounds': {
    'https://labs.play-with-docker.com/p/aa11': 'practice',
    'https://killercoda.com/playgrounds/scenario/kubernetes': 'practice',
    'https://labs.play-with-docker.com/': 'browse',
  },
  'remix-ide': {
    'https://remix.ethereum.org/': 'practice',
    'https://remix.ethereum.org/#lang=en': 'practice',
    'https://remix.ethereum.org/?#activate=solidity': 'practice',
  },
  'creative-code': {
    'https://editor.p5js.org/sam/sketches/aa': 'practice',
    'https://strudel.cc/': 'practice',
    'https://openprocessing.org/browse': 'browse',
  },
  'block-editors': {
    'https://scratch.mit.edu/projects/123/editor/': 'practice',
    'https://scratch.mit.edu/projects/123/': 'browse',
    'https://studio.code.org/s/course1/lessons/2/levels/3': 'practice',
    'https://arcade.makecode.com/': 'practice',
  },
  automation: {
    'https://eu1.make.com/12/scenarios/34/edit': 'practice',
    'https://sam.app.n8n.cloud/workflow/aa': 'practice',
    'https://zapier.com/apps': 'browse',
  },
};
