import { t as textCommands } from "./git-simple-git.js";

export { textCommands };