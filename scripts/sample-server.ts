import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ROOT } from './run.ts';

const FOLDER = join(ROOT, 'tests/sample-course');
const COURSE = '/course/three-legged-stool';

/** The sample course on this machine. */
export interface SampleServer {
  /** Address of the course's page. */
  readonly course: string;
  /** Address of a lesson, 1 to 3. */
  lesson(number: number): string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  webm: 'video/webm',
};

function fileAt(path: string): string | null {
  if (path === COURSE) {
    return 'course.html';
  }
  const lesson = new RegExp(`^${COURSE}/lesson/([123])$`).exec(path)?.[1];
  return lesson === undefined
    ? (/^\/sample\/([a-z0-9-]+\.(?:css|webm))$/.exec(path)?.[1] ?? null)
    : `lesson-${lesson}.html`;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileAt(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (file === null) {
    response.writeHead(request.url === '/' ? 302 : 404, request.url === '/' ? { location: COURSE } : {}).end();
    return;
  }
  const path = join(FOLDER, file);
  const { size } = await stat(path);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Math.min(Number(range?.[1] ?? 0), size - 1);
  const end = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  response.writeHead(range ? 206 : 200, {
    'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  createReadStream(path, { start, end }).pipe(response);
}

/** Serves the sample course, to this machine alone, on a port that is free. */
export async function serveSample(): Promise<SampleServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  const origin = `http://localhost:${port}`;
  return {
    course: `${origin}${COURSE}`,
    lesson: (number) => `${origin}${COURSE}/lesson/${number}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
