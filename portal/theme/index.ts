import 'element-plus/theme-chalk/base.css';
import './tokens.css';
import './base.css';
import './element.css';
import './print.css';
