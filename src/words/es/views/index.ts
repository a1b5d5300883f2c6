import type { ViewWords } from '../../views/viewWords';
import { account } from './account';
import { aging } from './aging';
import { agingParts } from './agingParts';
import { disputes } from './disputes';
import { followUps } from './followUps';
import { intake } from './intake';
import { share } from './share';
import { setUp } from './setUp';
import { today } from './today';

export const views: ViewWords = {
  today,
  aging,
  followUps,
  disputes,
  setUp,
  account,
  intake,
  agingParts,
  share,
};
