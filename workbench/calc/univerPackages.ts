/** Univer's packages that the calculator stands on. */
export interface UniverPackages {
  readonly core: typeof import('@univerjs/core');
  readonly formulas: typeof import('@univerjs/engine-formula');
}

/** Gives the packages, however the place where the calculator runs has them: Node or a bundled page. */
export type LoadUniver = () => UniverPackages;
