import { Field, Select } from '@fluentui/react-components';
import type { Words } from '../../../words';
import { usualBuckets, usualOf } from './usualBuckets';

interface UsualBucketsProps {
  /** What stands in the field of the bucket edges. */
  readonly typed: string;
  readonly onChosen: (typed: string) => void;
  readonly words: Words;
}

/** Sets of buckets to choose from, beside the field in which any others can be typed. */
export function UsualBuckets({ typed, onChosen, words }: UsualBucketsProps) {
  const said = words.views.setUp.usualBuckets;
  const chosen = usualOf(typed);
  return (
    <Field label={said.label} size="small">
      <Select
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          if (value !== '') onChosen(value);
        }}
      >
        {chosen === '' && <option value="">{said.other}</option>}
        {usualBuckets(said).map(({ typed: edges, name }) => (
          <option key={edges} value={edges}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
