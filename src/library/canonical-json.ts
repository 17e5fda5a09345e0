export { canonicalJson } from '../ledger/canonical-json.ts';
