import { useEffect, useMemo, useState } from 'preact/hooks';
import { ShareWeek } from '@/components/sharing/ShareWeek';
import { type Texts, useTexts } from '@/components/Texts';
import { saveFile } from '@/utils/platform/download';
import { canShare, copyPicture, copyText, pngOf, share } from '@/utils/platform/share';
import { type WeekPicture, weekSvg } from '@/utils/sharing/week-picture';
import { MOST_NAMED, weekText } from '@/utils/sharing/week-text';
import type { WeekView } from '@/utils/statistics/week';

interface Props {
  readonly week: WeekView;
  /** The week's days as they are written. */
  readonly range: string;
  readonly rtl: boolean;
}

/** For others to read: nobody is spoken to. */
function sentenceOf({ watching, doing, share }: WeekView, { text, duration, percent }: Texts): string {
  return text('share_sentence', duration(watching), duration(doing), percent(share ?? 0));
}

function pictureOf({ week, range, rtl }: Props, texts: Texts): WeekPicture {
  const { text, duration, dayName } = texts;
  return {
    ...{ range, rtl, sentence: sentenceOf(week, texts), foot: text('share_foot') },
    made: text('share_made_sum', duration(week.doing)),
    watched: text('share_watched_sum', duration(week.watching)),
    days: week.days.map(({ day, doing, watching }) => ({
      name: dayName(day, 'short'),
      made: doing,
      watched: watching,
    })),
  };
}

function messageOf({ week, range }: Props, named: boolean, texts: Texts): string {
  const { text, count } = texts;
  const made = [
    ...new Set([...week.courses.flatMap((course) => course.made), ...week.loose].map(({ title }) => title)),
  ];
  const titles = named ? made.filter((title) => title !== '') : [];
  const rest = titles.length - MOST_NAMED;
  return weekText({
    ...{ range, sentence: sentenceOf(week, texts), made: titles, madeHead: text('share_made') },
    more: rest > 0 ? count('share_more', rest) : '',
  });
}

/** The picture that the browser drew, with an address to show it by; null until it is there. */
function usePng(svg: string): { readonly blob: Blob; readonly address: string } | null {
  const [drawn, setDrawn] = useState<{ blob: Blob; address: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    let address = '';
    const show = (blob: Blob): void => {
      if (!wanted) return;
      address = URL.createObjectURL(blob);
      setDrawn({ blob, address });
    };
    pngOf(svg).then(show, () => setDrawn(null));
    return () => {
      wanted = false;
      if (address) URL.revokeObjectURL(address);
    };
  }, [svg]);
  return drawn;
}

/** The week to hand on, as a picture and as text. */
export function SharePart(props: Props) {
  const texts = useTexts();
  const { text } = texts;
  const [named, setNamed] = useState(true);
  const [said, setSaid] = useState('');
  const svg = useMemo(() => weekSvg(pictureOf(props, texts)), [props.week, props.range, props.rtl]);
  const png = usePng(svg);
  const message = messageOf(props, named, texts);
  const tell = (work: Promise<unknown>, done: string): void => {
    work.then(
      () => setSaid(done),
      () => setSaid(text('share_refused')),
    );
  };
  return (
    <ShareWeek
      picture={png?.address ?? null}
      text={message}
      named={named}
      canShare={canShare()}
      said={said}
      onNamed={setNamed}
      onShare={() => png && tell(share(png.blob, message), '')}
      onCopyText={() => tell(copyText(message), text('share_copied'))}
      onCopyPicture={() => png && tell(copyPicture(png.blob), text('share_copied'))}
      onSave={() => png && saveFile('week.png', png.blob)}
    />
  );
}
