import 'element-plus/theme-chalk/base.css';
import './tokens.css';
import './base.css';
import './element.css';
import './pages.css';
import './print.css';
