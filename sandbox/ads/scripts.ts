/**
 * In the place of the platforms’ scripts: they take the same calls, keep cookies of the same names, and tell their own
 * server of the address of the page that they are in, as those do.
 */
const START = `var base=document.currentScript.src.split('?')[0];
function keep(name,value){if(document.cookie.indexOf(name+'=')<0)document.cookie=name+'='+value+'; Path=/; Max-Age=7776000; SameSite=Lax'}
function where(){return 'dl='+encodeURIComponent(location.href)+'&rl='+encodeURIComponent(document.referrer)}
function tell(path,body){fetch(base.replace(/\\/(en_US\\/fbevents|i18n\\/pixel\\/events|gtag\\/js)(\\.js)?$/,'')+path,{method:'POST',mode:'no-cors',keepalive:true,body:JSON.stringify(body)})}`;

export const META_SCRIPT = `(function(){${START}
keep('_fbp','fb.1.'+Date.now()+'.'+Math.floor(Math.random()*1e10));
var clicked=/[?&]fbclid=([\\w-]+)/.exec(location.search);if(clicked)keep('_fbc','fb.1.'+Date.now()+'.'+clicked[1]);
var q=window.fbq,pixel='';
function run(a){if(a[0]==='init')pixel=a[1];
if(a[0]==='track'||a[0]==='trackSingle'){var s=a[0]==='trackSingle',name=a[s?2:1],data=a[s?3:2]||{},more=a[s?4:3]||{};
new Image().src=base.replace('/en_US/fbevents.js','')+'/tr?id='+pixel+'&ev='+name+'&eid='+(more.eventID||'')+'&'+where()+'&cd='+encodeURIComponent(JSON.stringify(data))}}
q.callMethod=function(){run([].slice.call(arguments))};while(q.queue.length)run([].slice.call(q.queue.shift()))})()`;

export const TIKTOK_SCRIPT = `(function(){${START}
keep('_ttp','2stand'+Math.random().toString(36).slice(2)+'in0000');
var q=window.ttq,pixel=Object.keys(q._i)[0];
function run(a){var name=a[0]==='page'?'Pageview':a[0]==='track'?a[1]:null;if(!name)return;
tell('/api/v2/pixel?'+where(),{pixel:pixel,event:name,event_id:(a[3]||{}).event_id||'',properties:a[2]||{}})}
var waiting=q.splice(0);q.push=run;waiting.forEach(run)})()`;

export const GOOGLE_SCRIPT = `(function(){${START}
keep('_ga','GA1.1.'+Math.floor(Math.random()*1e9)+'.'+Math.floor(Date.now()/1000));
var q=window.dataLayer,tag='';
function run(a){if(a[0]==='config'){tag=a[1];keep('_ga_'+tag.slice(2),'GS2.1.s'+Math.floor(Date.now()/1000)+'$o1$g0')}
if(a[0]==='event')tell('/g/collect?tid='+tag+'&en='+a[1]+'&'+where(),a[2]||{})}
var waiting=q.splice(0);q.push=function(a){run(a)};waiting.forEach(run)})()`;
