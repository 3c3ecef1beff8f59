import type { TargetedDragEvent } from 'preact';
import { useState } from 'preact/hooks';

/** What a place that files can be dropped on puts on itself. */
interface DropPlace {
  readonly 'data-over': boolean;
  readonly onDragOver: (event: TargetedDragEvent<HTMLElement>) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: TargetedDragEvent<HTMLElement>) => void;
}

/** Makes an element a place for files; `data-over` while one is held over it. */
export function useDrop(take: (files: FileList | undefined) => void): DropPlace {
  const [over, setOver] = useState(false);
  return {
    'data-over': over,
    onDragOver: (event) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    },
  };
}
