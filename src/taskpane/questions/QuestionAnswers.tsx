import type { Desk } from '../../actions/actions';
import type { Question } from '../../receivables/ledger/question';
import type { Settings } from '../../receivables/settings/settings';
import type { Words } from '../../words';
import { Section } from '../parts/Section';
import { PlaceList } from '../views/setUp/places/PlaceList';
import { answering } from './answering';
import { Choices } from './Choices';
import { MissingColumns } from './MissingColumns';
import { dateOrderChoices, numberStyleChoices } from './styleChoices';

interface QuestionAnswersProps {
  readonly question: Question;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** What Duebook asks before it can read the ledger, with the answers to press; its message says why. */
export function QuestionAnswers(props: QuestionAnswersProps) {
  const { question, words } = props;
  return (
    <Section title={words.views.intake.question.title[question.code]}>
      <Answers {...props} />
    </Section>
  );
}

function Answers({ question, desk, running, words }: QuestionAnswersProps) {
  const set = (setting: keyof Settings) => (typed: string) =>
    void answering(desk, () => desk.changeSetting(setting, typed));
  switch (question.code) {
    case 'which-ledger':
    case 'ledger-not-found':
    case 'ledger-gone':
      return (
        <PlaceList
          candidates={question.candidates}
          current={null}
          onChosen={set('ledger')}
          desk={desk}
          running={running}
          words={words}
        />
      );
    case 'columns-missing':
      return (
        <MissingColumns
          missing={question.missing}
          headers={question.headers}
          desk={desk}
          running={running}
          words={words}
        />
      );
    case 'profile-not-found':
      return (
        <Choices
          choices={[
            ...question.profiles.map((name) => ({ typed: name, name })),
            { typed: '', name: words.views.setUp.automatic },
          ]}
          onChosen={set('profile')}
          running={running}
        />
      );
    case 'date-order':
      return (
        <Choices
          choices={dateOrderChoices(question.example, words)}
          onChosen={set('dateOrder')}
          running={running}
        />
      );
    case 'number-style':
      return (
        <Choices
          choices={numberStyleChoices(question.example, words)}
          onChosen={set('numberStyle')}
          running={running}
        />
      );
    case 'no-ledger':
    case 'empty-ledger':
    case 'dispute-column':
    case 'group-column':
      return null;
  }
}
