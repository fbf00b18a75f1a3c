import { chromium } from '@playwright/test';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const [p,n] of [['/statistics/','index'],['/statistics/marac-referrals/','ref'],['/statistics/walk-in-visitors/','walk'],['/districts/canterbury/','dist'],['/statistics/dudley-incidents/','dud']])
 for (const [w,c] of [[390,'light'],[1280,'dark']]) { const pg=await b.newPage({viewport:{width:w,height:800},colorScheme:c}); await pg.goto('http://localhost:4406'+p); if(n==='dist') await pg.evaluate(()=>document.querySelectorAll('main > details').forEach(d=>{d.open=true;d.scrollIntoView()})); await pg.screenshot({path:`/tmp/w/st-${n}-${w}.png`,fullPage:n!=='dist'}); await pg.close(); }
await b.close();
