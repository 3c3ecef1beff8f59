interface Props {
  readonly id?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value as it is said aloud, as `33 %`. */
  readonly said: string;
  readonly onInput: (value: number) => void;
}

/** A number between two ends. */
export function Slider({ said, onInput, ...rest }: Props) {
  return (
    <input
      {...rest}
      class="ui-slider"
      type="range"
      aria-valuetext={said}
      onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
    />
  );
}
