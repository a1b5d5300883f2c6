import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { ViewFailureWords } from '../../words/paneWords';
import { EmptyState } from '../parts/EmptyState';

interface ViewFailureProps {
  readonly words: ViewFailureWords;
  readonly children: ReactNode;
}

/** Stands in for a view that could not be loaded or shown; the rest of the pane goes on. */
export class ViewFailure extends Component<ViewFailureProps, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  override state = { failed: false };

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert">
        <EmptyState title={words.title} text={words.text}>
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        </EmptyState>
      </div>
    );
  }
}
