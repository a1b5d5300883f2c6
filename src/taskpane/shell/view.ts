import type { ComponentType } from 'react';
import type { Desk, DeskState, Picture } from '../../actions/actions';
import type { Words } from '../../words';
import type { ViewName } from './route';

/** What every view is given. */
export interface ViewProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: Words;
  /** What the view is about: an account's key; '' where it is about everything. */
  readonly subject: string;
  /** The view from which the person came to an account. */
  readonly cameFrom: ViewName;
}

/** What a view is given that shows figures: they have been read. */
export interface FigureViewProps extends ViewProps {
  readonly picture: Picture;
}

/** A view, and whether it can be shown before the ledger has been read. */
export type View =
  | { readonly needs: 'picture'; readonly Shown: ComponentType<FigureViewProps> }
  | { readonly needs: 'nothing'; readonly Shown: ComponentType<ViewProps> };
