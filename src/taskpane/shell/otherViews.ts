/** The views that are not needed for the first look at the pane; loaded together, when one is. */
export { QuestionAnswers } from '../questions/QuestionAnswers';
export { AccountView } from '../views/account/AccountView';
export { AgingView } from '../views/aging/AgingView';
export { DisputesView } from '../views/disputes/DisputesView';
export { FollowUpsView } from '../views/followUps/FollowUpsView';
export { ShareView } from '../views/share/ShareView';
export { SetUpView } from '../views/setUp/SetUpView';
export { LastWrites } from '../views/today/LastWrites';
