import { F as require__unread_node_path } from "./cli-terminal.js";

export default require__unread_node_path();

export {  };