/** The part of jstat that tests compare with; the package has no types of its own. */
declare module 'jstat' {
  const package_: {
    readonly jStat: {
      readonly beta: { readonly inv: (share: number, a: number, b: number) => number };
      readonly gammaln: (x: number) => number;
      readonly chisquare: { readonly cdf: (x: number, degrees: number) => number };
    };
  };
  export default package_;
}
