import { a as withLibrary, i as libraryRequest, n as contentFrom, r as fileText, t as authoringPorts } from "./cli-library-call.js";

export { authoringPorts, contentFrom, fileText, libraryRequest, withLibrary };