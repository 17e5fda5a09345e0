import { vt as require__unread_node_path } from "./action-surroundings.js";

export default require__unread_node_path();

export {  };