import { n as decodeCatalog, r as encodeCatalog, t as catalogJson } from "./catalog-catalog.js";

export { decodeCatalog };