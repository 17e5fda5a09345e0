import { j as require__unread_node_fs } from "./action-toolkit.js";

export default require__unread_node_fs();

export {  };