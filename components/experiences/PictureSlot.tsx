import { ImagePlus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { useDrop } from '@/components/ui/use-drop';
import { PICTURE_TYPES } from '@/utils/doing/picture';

interface Props {
  readonly label: string;
  /** The address of the picture; null where none was taken. */
  readonly picture: string | null;
  readonly onPicture: (file: Blob) => void;
}

const pictureIn = (files: FileList | undefined): File | null =>
  [...(files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null;

/** A place for a picture: a file, a drop, or paste while it has the focus. */
export function PictureSlot({ label, picture, onPicture }: Props) {
  const { text } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const take = (files: FileList | undefined): void => {
    const chosen = pictureIn(files);
    if (chosen) onPicture(chosen);
  };
  const drop = useDrop(take);
  return (
    <figure class="picture-slot">
      <button
        type="button"
        onClick={() => file.current?.click()}
        onPaste={(event) => take(event.clipboardData?.files)}
        {...drop}
      >
        {picture ? (
          <img src={picture} alt={text('experience_picture_change', label)} />
        ) : (
          <span>
            <ImagePlus size={22} aria-hidden="true" />
            {text('experience_picture_take', label)}
          </span>
        )}
      </button>
      <input
        ref={file}
        type="file"
        accept={PICTURE_TYPES.join(',')}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files ?? undefined);
          event.currentTarget.value = '';
        }}
      />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
