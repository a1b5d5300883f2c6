import { makeFluentBundle } from '../../build/fluentBundle';

/** Jest's set-up for the tests that run in a page with office.js. */
export default function setUp(): void {
  makeFluentBundle();
}
