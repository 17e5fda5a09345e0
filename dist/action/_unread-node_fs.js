import { ht as require__unread_node_fs } from "./action-surroundings.js";

export default require__unread_node_fs();

export {  };