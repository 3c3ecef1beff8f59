import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../tests/sample-course');
const COURSE = { slug: 'three-legged-stool', title: 'A stool with three legs' };
const LESSONS = [
  { title: 'What makes a good stool', seconds: 40 },
  { title: 'Cutting the legs', seconds: 50 },
  { title: 'Putting it together', seconds: 60 },
] as const;

/** The sample course, served on this machine. */
export interface SampleCourse {
  /** Address of the first lesson. */
  readonly lesson: string;
  close(): void;
}

function html(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} | Sample course</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<body>${body}</body>
</html>`;
}

function listOf(current: number): string {
  const rows = LESSONS.map(({ title, seconds }, index) => {
    const link = `<a href="/course/${COURSE.slug}/lesson/${index + 1}">${index + 1}. ${title}</a>`;
    return `<li${index === current ? ' aria-current="page"' : ''}>${link}<span>${seconds} s</span></li>`;
  });
  return `<ol>${rows.join('')}</ol>`;
}

function lessonPage(index: number, title: string): string {
  return html(
    title,
    `<header><p data-course-title>${COURSE.title}</p><h1>${title}</h1></header>
<video src="/lesson-${index + 1}.webm" controls playsinline autoplay></video>
${listOf(index)}
<p class="note">A course made up for trying Loopbreak. In this build a nudge comes after seconds, not after 25 minutes.</p>`,
  );
}

function coursePage(): string {
  return html(COURSE.title, `<header><p>Sample course</p><h1>${COURSE.title}</h1></header>${listOf(-1)}`);
}

async function sendVideo(path: string, range: string | undefined, response: ServerResponse): Promise<void> {
  const { size } = await stat(path);
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const start = Number(asked?.[1] ?? 0);
  const end = asked?.[2] ? Math.min(Number(asked[2]), size - 1) : size - 1;
  response.writeHead(asked ? 206 : 200, {
    'content-type': 'video/webm',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    ...(asked ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  createReadStream(path, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
}

async function answer(path: string, range: string | undefined, response: ServerResponse): Promise<void> {
  const lesson = /^\/course\/[\w-]+\/lesson\/(\d)$/.exec(path);
  const video = /^\/(lesson-\d\.webm)$/.exec(path);
  const index = Number(lesson?.[1]) - 1;
  const found = LESSONS[index];
  if (video?.[1]) await sendVideo(join(FOLDER, video[1]), range, response);
  else if (path === '/style.css')
    response.writeHead(200, { 'content-type': 'text/css' }).end(await readFile(join(FOLDER, 'style.css')));
  else if (found) response.writeHead(200, { 'content-type': 'text/html' }).end(lessonPage(index, found.title));
  else if (path === '/' || path === `/course/${COURSE.slug}`) {
    response.writeHead(200, { 'content-type': 'text/html' }).end(coursePage());
  } else response.writeHead(404).end();
}

/** Serves the sample course on a free port of this machine, reachable from this machine alone. */
export async function serveSampleCourse(): Promise<SampleCourse> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(pathname, request.headers.range, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    lesson: `http://localhost:${port}/course/${COURSE.slug}/lesson/1`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
