import { n as readWithWarnings, r as withoutEffect, t as readConfiguration } from "./app-check-read-written.js";

export { readWithWarnings };