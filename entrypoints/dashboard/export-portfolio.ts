import type { PortfolioData } from '@/components/portfolio/PortfolioScreen';
import type { Texts } from '@/components/Texts';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { picturesOf } from '@/utils/db/picture-store';
import type { PictureRow } from '@/utils/db/schema';
import type { Experience } from '@/utils/doing/experience';
import { textDirection } from '@/utils/platform/direction';
import { saveFile } from '@/utils/platform/download';
import { type ZippedFile, zipOf } from '@/utils/platform/zip';
import { picturePath, portfolioMarkdown } from '@/utils/portfolio/portfolio-markdown';
import { type PagePicture, type PortfolioPage, portfolioHtml } from '@/utils/portfolio/portfolio-page';

async function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('a picture could not be read'));
    reader.readAsDataURL(blob);
  });
}

function ofPiece(rows: readonly PictureRow[], piece: Experience): PictureRow[] {
  return (['before', 'after'] as const).flatMap(
    (of) => rows.find((row) => row.experience === piece.id && row.of === of) ?? [],
  );
}

async function pictureOf(row: PictureRow, { title }: Experience, { text }: Texts): Promise<PagePicture> {
  const isBefore = row.of === 'before';
  return {
    data: await dataAddress(row.blob),
    alt: text(isBefore ? 'experience_before_of' : 'experience_after_of', title),
    caption: text(isBefore ? 'experience_before' : 'experience_after'),
    width: row.width,
    height: row.height,
  };
}

async function pageOf(data: PortfolioData, rows: readonly PictureRow[], texts: Texts): Promise<PortfolioPage> {
  const { text, locale } = texts;
  const { author } = data;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const titles = new Map(data.pieces.map(({ id, title }) => [id, title]));
  const pieces = data.pieces.map(async (piece) => ({
    title: piece.title,
    date: date.format(piece.closedAt ?? piece.startedAt),
    day: new Date(piece.closedAt ?? piece.startedAt).toISOString().slice(0, 10),
    about: `${piece.tools.join(' + ')} · ${piece.done}`,
    paragraphs: [
      ...(piece.reflection?.worked ? [text('experience_said_worked', piece.reflection.worked)] : []),
      ...(piece.reflection?.next ? [text('experience_said_next', piece.reflection.next)] : []),
    ],
    pictures: await Promise.all(ofPiece(rows, piece).map((row) => pictureOf(row, piece, texts))),
  }));
  return {
    ...{ lang: locale, direction: textDirection(), title: author.title || text('portfolio_place') },
    ...{ author: author.author, lead: author.lead },
    links: author.links.map((href) => ({ href, text: href.replace(/^(https?:\/\/|mailto:)/, '') })),
    pieces: await Promise.all(pieces),
    campaigns: data.campaigns.map(({ title, story, pieces: joined }) => ({
      ...{ title, story, pieces: joined.flatMap((id) => titles.get(id) ?? []) },
    })),
  };
}

/** Hands the portfolio to the person: one HTML page that opens offline, or Markdown with its pictures in a zip. */
export async function exportPortfolio(
  db: LoopbreakDatabase,
  data: PortfolioData,
  kind: 'html' | 'markdown',
  texts: Texts,
): Promise<void> {
  const rows = await picturesOf(db);
  const page = await pageOf(data, rows, texts);
  if (kind === 'html') {
    const words = { pieces: texts.text('portfolio_pieces'), campaigns: texts.text('portfolio_campaigns') };
    saveFile('portfolio.html', new Blob([portfolioHtml(page, words)], { type: 'text/html' }));
    return;
  }
  const { path, text } = portfolioMarkdown(page);
  const pictures = data.pieces.flatMap((piece, place) =>
    ofPiece(rows, piece).map(async (row, index): Promise<ZippedFile> => {
      return { path: picturePath(place, index), bytes: new Uint8Array(await row.blob.arrayBuffer()) };
    }),
  );
  const words: ZippedFile = { path, bytes: new TextEncoder().encode(text) };
  saveFile('portfolio.zip', zipOf([words, ...(await Promise.all(pictures))]));
}
