/** Why nothing was aged, as the one sentence that a person reads. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
