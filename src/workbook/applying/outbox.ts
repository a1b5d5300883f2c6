import { BLOCK_BYTES } from '../payload';

/**
 * Counts what has been queued for Excel and sends it before a message grows too large.
 * Calculation waits until the next send, so that half-written rows are never computed.
 */
export class Outbox {
  private queued = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Announces about `bytes` of cells to be queued next. */
  async make(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > BLOCK_BYTES) await this.send();
    this.queued += bytes;
  }

  async send(): Promise<void> {
    this.context.application.suspendApiCalculationUntilNextSync();
    await this.context.sync();
    this.queued = 0;
  }
}
