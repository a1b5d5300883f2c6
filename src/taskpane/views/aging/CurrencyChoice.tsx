import { Field, Select } from '@fluentui/react-components';
import type { AgingBlock } from '../../../receivables/aging/result';
import type { Words } from '../../../words';

interface CurrencyChoiceProps {
  readonly blocks: readonly AgingBlock[];
  readonly chosen: number;
  readonly onChosen: (block: number) => void;
  readonly words: Words;
}

/** Which currency is shown: amounts of two are never added. */
export function CurrencyChoice({ blocks, chosen, onChosen, words }: CurrencyChoiceProps) {
  return (
    <Field label={words.views.aging.currency} orientation="horizontal">
      <Select
        value={String(chosen)}
        onChange={(_, { value }) => {
          onChosen(Number(value));
        }}
      >
        {blocks.map(({ currency }, at) => (
          <option key={currency} value={at}>
            {currency ?? words.sheets.aging.noCurrency}
          </option>
        ))}
      </Select>
    </Field>
  );
}
